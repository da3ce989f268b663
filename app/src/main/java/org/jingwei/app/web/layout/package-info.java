/** What every page has: its frame, its menu, its error. */
@NullMarked
package org.jingwei.app.web.layout;

import org.jspecify.annotations.NullMarked;
