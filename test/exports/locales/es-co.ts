import { es } from './es';
import type { Locale } from './locale';

/** Siigo and MercadoLibre in Colombia: pesos, written without decimals. */
export const esCo: Locale = {
  ...es,
  name: 'es-CO',
  headings: {
    ...es.headings,
    customer: 'NIT cliente, Código cliente, Identificación del cliente, Id. cliente',
    total: 'Valor total, Monto, Total factura, Valor, Monto total',
    invoice: 'Comprobante, Factura, No. factura, Número comprobante',
    order: 'N° de venta, Orden, No. pedido, Nro. de orden',
  },
  groups: ['.', ''],
  currency: { code: 'COP', decimals: 0, signs: ['$#', '$ #', 'COP #'] },
  delimiters: [';', ','],
  nobody: 'Consumidor final, Cuantías menores, Cliente mostrador, Cliente ocasional',
  halves: { am: 'a. m.', pm: 'p. m.', date: 'd/MM/yyyy h:mm:ss a' },
  zone: { name: 'America/Bogota', offset: '-0500' },
};
