package org.jingwei.analysis.answer;

/**
 * What a question is about, as the sentence will call it.
 *
 * @param words region and indicator: 云岭市固定资产投资
 * @param unit of its level: 亿元; of a rate it is %
 */
public record Subject(String words, String unit) {
    public Subject {
        if (words.isBlank() || unit.isBlank()) {
            throw new IllegalArgumentException("a subject needs words and unit: " + words + ", " + unit);
        }
    }

    @Override
    public String toString() {
        return words;
    }
}
