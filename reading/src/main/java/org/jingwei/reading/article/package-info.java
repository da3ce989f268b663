/** Cuts a document into its articles and repairs their text. */
@NullMarked
package org.jingwei.reading.article;

import org.jspecify.annotations.NullMarked;
