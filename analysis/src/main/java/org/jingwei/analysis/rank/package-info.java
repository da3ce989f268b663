/** Places in a named peer set on a named basis. */
@NullMarked
package org.jingwei.analysis.rank;

import org.jspecify.annotations.NullMarked;
