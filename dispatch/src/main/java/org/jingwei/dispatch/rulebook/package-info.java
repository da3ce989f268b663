/** Dated rules of somebody's regulation as data: conditions on measures, and what follows from them. */
@NullMarked
package org.jingwei.dispatch.rulebook;

import org.jspecify.annotations.NullMarked;
