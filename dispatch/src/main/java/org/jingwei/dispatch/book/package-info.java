/** What every book of this room is made of: who did what and when, what is allowed, and what changed meanwhile. */
@NullMarked
package org.jingwei.dispatch.book;

import org.jspecify.annotations.NullMarked;
