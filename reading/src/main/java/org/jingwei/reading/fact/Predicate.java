package org.jingwei.reading.fact;

/** Finds the predicate in the words between lead-in and figure, and divides them into subject, comparator and measure. */
interface Predicate {

    void read(Phrase words, Frame f);
}
