/** The web application: pages by feature, over the wiring. Each feature's templates lie in {@code src/main/jte}. */
@NullMarked
package org.jingwei.app.web;

import org.jspecify.annotations.NullMarked;
