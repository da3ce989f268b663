/**
 * From the characters of an article to its facts. {@link org.jingwei.reading.fact.FactReader} cuts a paragraph into sentences of tokens;
 * a {@code SentenceReader} walks through one, clause by clause. What stands before a figure becomes a {@code Frame}, what stands behind
 * it a {@code CountedNoun}; {@code FigureBinder} brings both together, {@code Subjects} names what the figure is of, and
 * {@code Emission} writes the {@code Draft}. What clauses leave out because others said it is in the {@code Memory}.
 */
@NullMarked
package org.jingwei.reading.fact;

import org.jspecify.annotations.NullMarked;
