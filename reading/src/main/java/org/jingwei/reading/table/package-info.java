/** Facts from tables: what headers, units, titles and the order of the rows say about each cell. */
@NullMarked
package org.jingwei.reading.table;

import org.jspecify.annotations.NullMarked;
