/** Lights over indicators: how a region stands in them, judged by the regulations that an office adopted. */
@NullMarked
package org.jingwei.dispatch.indicator;

import org.jspecify.annotations.NullMarked;
