/** Words that say which way figures go, held against the figures. */
@NullMarked
package org.jingwei.verify.wording;

import org.jspecify.annotations.NullMarked;
