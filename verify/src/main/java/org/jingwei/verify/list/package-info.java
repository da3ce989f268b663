/** Counts that a text announces, and the lists that should bear them out. */
@NullMarked
package org.jingwei.verify.list;

import org.jspecify.annotations.NullMarked;
