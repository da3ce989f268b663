/** XML parts as characters that know where they stand, so that a part can be added to without touching the rest. */
@NullMarked
package org.jingwei.office.markup;

import org.jspecify.annotations.NullMarked;
