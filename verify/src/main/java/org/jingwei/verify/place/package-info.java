/** Places that cannot lie where the text puts them. */
@NullMarked
package org.jingwei.verify.place;

import org.jspecify.annotations.NullMarked;
