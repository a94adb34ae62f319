export { drawPng, type PngOptions } from './output/formats/draw-png';
export { drawSvg } from './output/formats/draw-svg';
