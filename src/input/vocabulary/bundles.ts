/** Headings of the bundle to which a row belongs, which may stand in a row of its own. */
export const BUNDLES: Readonly<Record<string, string>> = {
  English: `parent, bundle, kit, bundle parent, parent bundle, parent kit, kit parent × sku, item, item id, item no, item number, item code, product, product id, product code, id, line, line id, line item id, line no, line number
    parent, bundle, kit, bundled in, part of bundle, part of kit`,
  Chinese:
    '套装, 套餐, 组合, 组合商品, 组合装, 父商品, 父级商品, 主商品, 所属套装, 所属组合, 母件, 父项 × 编码, 编号, ID, SKU, 货号, 行号\n所属套装, 所属套餐, 所属组合, 父商品, 父SKU, 主商品, 母件编码, 父行号',
  Japanese: 'セット商品, 親商品, 親 × コード, 番号, ID, SKU, 行番号',
  German:
    'übergeordneter artikel, stückliste, hauptartikel, set artikel, setartikel, bundle artikel',
  'French, Spanish':
    'article parent, sku parent, produit parent, artículo padre, sku padre, producto padre',
};

/** Headings of what tells lines apart, beside products. */
export const LINE_IDS: Readonly<Record<string, string>> = {
  English: `line, item, line item, order item, order line, row × id, no, number, #
    id, line, pos, position`,
  Chinese: '行号, 行, 明细编号, 子订单编号, 子订单号, 项次, 序号',
  'Japanese, German': '行番号, 明細番号, 明細行, positionsnummer, pos nr',
};
