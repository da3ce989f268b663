package org.jingwei.office.layout;

/** The rules of layout, each with its stable code (its name) and its clause in GB/T 9704-2012. */
public enum LayoutRule {
    L101("5.1", "纸张为A4（210 mm×297 mm）"),
    L102("5.2.1", "天头（上白边）37 mm±1 mm"),
    L103("5.2.1", "订口（左白边）28 mm±1 mm"),
    L104("5.2.1", "版心156 mm×225 mm，即右白边约26 mm、下白边约35 mm"),
    L105("5.2.3", "每面排22行：行距为固定值28～29.6磅"),
    L106("5.2.3", "每行排28个字：三号字稍紧排"),
    L201("7.3.1", "标题用小标宋体"),
    L202("7.3.1", "标题用二号字"),
    L203("7.3.1", "标题居中"),
    L301("5.2.2", "正文用仿宋体"),
    L302("5.2.2", "正文用三号字"),
    L303("7.3.3", "一级标题（一、）用黑体"),
    L304("7.3.3", "二级标题（（一））用楷体"),
    L305("7.3.3", "三级、四级标题（1. 和（1））用仿宋体"),
    L306("7.3.3", "每个自然段左空二字，回行顶格"),
    L401("7.5", "编页码"),
    L402("7.5", "页码左右各放一条一字线（— 1 —）"),
    L403("7.5", "页码用四号半角宋体"),
    L404("7.5", "单页码居右，双页码居左"),
    L501("7.3.5.4", "成文日期用阿拉伯数字标全年月日，月、日不编虚位"),
    L502("7.3.5", "成文日期之上有发文机关署名"),
    L601("7.3.3", "层次序数连续，不缺不重"),
    L602("7.3.3", "层次序数依次写作“一、”“（一）”“1.”“（1）”"),
    L701("7.3.4", "附件名称后不加标点"),
    L702("7.3.4", "附件说明左空二字"),
    L801("7.2.5", "发文字号的年份用六角括号〔〕括入，序号不加“第”、不编虚位");

    private final String clause;
    private final String demand;

    LayoutRule(String clause, String demand) {
        this.clause = clause;
        this.demand = demand;
    }

    public String clause() {
        return clause;
    }

    /** What the standard asks for, in a phrase. */
    public String demand() {
        return demand;
    }
}
