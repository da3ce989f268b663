/** Facts, values and their evidence as they travel to programs: the same in every part of the interface. */
@NullMarked
package org.jingwei.app.web.exchange;

import org.jspecify.annotations.NullMarked;
