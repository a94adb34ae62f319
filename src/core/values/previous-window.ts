export { previousWindow } from './window-steps';
