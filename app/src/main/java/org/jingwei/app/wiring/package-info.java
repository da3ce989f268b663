/** Plain Java that puts the rooms together; both shells use it. */
@NullMarked
package org.jingwei.app.wiring;

import org.jspecify.annotations.NullMarked;
