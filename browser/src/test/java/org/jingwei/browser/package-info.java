/** The pages, opened in a real browser. */
@NullMarked
package org.jingwei.browser;

import org.jspecify.annotations.NullMarked;
