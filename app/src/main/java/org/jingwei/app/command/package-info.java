/** The commands: each reads its arguments, calls one door and prints. */
@NullMarked
package org.jingwei.app.command;

import org.jspecify.annotations.NullMarked;
