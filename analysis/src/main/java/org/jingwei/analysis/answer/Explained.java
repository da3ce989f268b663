package org.jingwei.analysis.answer;

/** A result that says itself as an office would write it: figures, interval and assumption in one plain Chinese sentence. */
public interface Explained {
    String sentence();
}
