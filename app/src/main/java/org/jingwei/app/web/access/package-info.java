/** One's own keys, by which programs enter. */
@NullMarked
package org.jingwei.app.web.access;

import org.jspecify.annotations.NullMarked;
