/** Printed numbers and the exact intervals they stand for. */
@NullMarked
package org.jingwei.core.number;

import org.jspecify.annotations.NullMarked;
