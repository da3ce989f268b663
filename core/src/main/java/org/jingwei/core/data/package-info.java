/** Reading the data files in which the declarative knowledge lives: checked, with the file and line of every refusal. */
@NullMarked
package org.jingwei.core.data;

import org.jspecify.annotations.NullMarked;
