/** Whether a Word file keeps the layout of GB/T 9704-2012. Apart from what is said of its figures. */
@NullMarked
package org.jingwei.office.layout;

import org.jspecify.annotations.NullMarked;
