package org.jingwei.dispatch.indicator;

/**
 * A figure that a light rests on.
 *
 * @param words what it is: 同比, 年度目标, 云岭市同比
 * @param shown the figure with its unit
 * @param source as {@link Report#source}
 */
public record Ground(String words, String shown, String source) {

    /** What an estimate is called, so that nobody takes it for a figure that was reported. */
    static final String ESTIMATE = "全年预测（模型推算，不是实际数）";

    /** Whether it is what a model expects, and no figure that was reported. */
    public boolean estimate() {
        return words.equals(ESTIMATE);
    }
}
