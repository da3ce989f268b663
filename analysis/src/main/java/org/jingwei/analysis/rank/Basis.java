package org.jingwei.analysis.rank;

/** On what places are given: three different ranks of one indicator, and none of them says the others. */
public enum Basis {
    VALUE("总量"),
    GROWTH("增速"),
    COMPLETION("完成率");

    private final String words;

    Basis(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
