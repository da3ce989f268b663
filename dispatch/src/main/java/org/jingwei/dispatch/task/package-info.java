/** Tasks: what was promised, who answers for it, how it goes, and its closing with evidence. */
@NullMarked
package org.jingwei.dispatch.task;

import org.jspecify.annotations.NullMarked;
