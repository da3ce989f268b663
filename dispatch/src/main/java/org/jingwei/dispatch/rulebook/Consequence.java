package org.jingwei.dispatch.rulebook;

/**
 * What follows from a rule, as {@code consequences.csv} lists them.
 *
 * @param family light, step (up the ladder), reward or gate
 * @param order the graver, the higher, within its family
 * @param words as a sentence ends: 亮红灯, 予以约谈
 */
public record Consequence(String name, Family family, int order, String words) {

    /** What kind of consequence it is. */
    public enum Family {
        LIGHT,
        STEP,
        REWARD,
        /** Something may or may not begin: 不得开工, 停止入库. */
        GATE
    }
}
