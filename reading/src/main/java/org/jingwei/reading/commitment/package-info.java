/** What a document says will be done: by whom, by when, how much, each with its evidence. */
@NullMarked
package org.jingwei.reading.commitment;

import org.jspecify.annotations.NullMarked;
