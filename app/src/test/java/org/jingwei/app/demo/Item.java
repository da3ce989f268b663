package org.jingwei.app.demo;

/** What the invented prefecture measures. The chance of each item hangs on its place in this list: add new ones at the end. */
enum Item {
    GDP("地区生产总值", "GDP", "亿元", 2, Rhythm.QUARTER),
    PRI("第一产业增加值", "GDP.PRI", "亿元", 2, Rhythm.QUARTER),
    SEC("第二产业增加值", "GDP.SEC", "亿元", 2, Rhythm.QUARTER),
    TER("第三产业增加值", "GDP.TER", "亿元", 2, Rhythm.QUARTER),
    IND("规模以上工业增加值", "IND.VA.ABOVE", "", 0, Rhythm.MONTH),
    INV("固定资产投资", "INV", "", 0, Rhythm.MONTH),
    INV_IND("工业投资", "INV.IND", "", 0, Rhythm.MONTH),
    INV_PRIVATE("民间投资", "INV.PRIVATE", "", 0, Rhythm.MONTH),
    INV_REAL("房地产开发投资", "INV.REAL", "", 0, Rhythm.MONTH),
    RETAIL("社会消费品零售总额", "CON.RETAIL", "亿元", 2, Rhythm.MONTH),
    RETAIL_ABOVE("限额以上社会消费品零售总额", "CON.RETAIL.ABOVE", "亿元", 2, Rhythm.MONTH),
    TRADE("货物进出口总额", "TRD", "亿元", 2, Rhythm.MONTH),
    EXPORT("出口总额", "TRD.EXP", "亿元", 2, Rhythm.MONTH),
    REVENUE("一般公共预算收入", "FISC.REV", "亿元", 2, Rhythm.MONTH),
    TAX("税收收入", "FISC.REV.TAX", "亿元", 2, Rhythm.MONTH),
    SPENDING("一般公共预算支出", "FISC.EXP", "亿元", 2, Rhythm.MONTH),
    POWER("全社会用电量", "ELEC.USE", "亿千瓦时", 2, Rhythm.MONTH),
    POWER_IND("工业用电量", "IND.POWER", "亿千瓦时", 2, Rhythm.MONTH),
    DEPOSIT("金融机构人民币各项存款余额", "FIN.DEPOSIT", "亿元", 2, Rhythm.STOCK),
    LOAN("金融机构人民币各项贷款余额", "FIN.LOAN", "亿元", 2, Rhythm.STOCK),
    INC_URBAN("城镇居民人均可支配收入", "INC.URBAN", "元", 0, Rhythm.QUARTER),
    INC_RURAL("农村居民人均可支配收入", "INC.RURAL", "元", 0, Rhythm.QUARTER),
    JOBS("城镇新增就业", "EMP.NEW", "人", 0, Rhythm.MONTH);

    /** When it is published: every month from 1—2月 on, every quarter, or as it stands at the end of a month. */
    enum Rhythm {
        MONTH,
        QUARTER,
        STOCK
    }

    final String title;
    final String code;
    final String unit;
    final int decimals;
    final Rhythm rhythm;

    Item(String title, String code, String unit, int decimals, Rhythm rhythm) {
        this.title = title;
        this.code = code;
        this.unit = unit;
        this.decimals = decimals;
        this.rhythm = rhythm;
    }

    /** Only its change is published, as with the real ones. */
    boolean growthOnly() {
        return unit.isEmpty();
    }

    boolean published(int month) {
        return month >= 2 && (rhythm != Rhythm.QUARTER || month % 3 == 0);
    }
}
