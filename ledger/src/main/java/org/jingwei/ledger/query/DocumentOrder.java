package org.jingwei.ledger.query;

/** In which order documents are told; of equal ones the last added first. */
public enum DocumentOrder {
    ADDED("added", "收入时间"),
    NAME("name", "名称"),
    ARTICLES("articles", "文章多少"),
    FACTS("facts", "事实多少"),
    DOUBTFUL("doubtful", "存疑多少");

    private final String code;
    private final String shown;

    DocumentOrder(String code, String shown) {
        this.code = code;
        this.shown = shown;
    }

    /** Its word in addresses and statements. */
    public String code() {
        return code;
    }

    /** Its name on pages. */
    public String shown() {
        return shown;
    }
}
