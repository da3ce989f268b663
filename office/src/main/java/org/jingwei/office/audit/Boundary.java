package org.jingwei.office.audit;

/**
 * A place between two characters of a paragraph, in the characters of its part.
 *
 * @param close what has to be closed there, and opened again behind: a run, and the text in it
 */
record Boundary(int offset, String close, String reopen) {

    static Boundary outside(int offset) {
        return new Boundary(offset, "", "");
    }
}
