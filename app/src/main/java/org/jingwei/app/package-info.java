/** The program that people start. */
@NullMarked
package org.jingwei.app;

import org.jspecify.annotations.NullMarked;
