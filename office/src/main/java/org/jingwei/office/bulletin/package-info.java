/** Official documents in the layout of GB/T 9704-2012, written as Word files. */
@NullMarked
package org.jingwei.office.bulletin;

import org.jspecify.annotations.NullMarked;
