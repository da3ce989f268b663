/** Base effects: which months of last year are easy or hard to beat. */
@NullMarked
package org.jingwei.analysis.base;

import org.jspecify.annotations.NullMarked;
