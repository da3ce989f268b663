/** JDemetra+ behind the port {@link org.jingwei.analysis.forecast.Forecaster}. */
@NullMarked
package org.jingwei.analysis.forecast.internal;

import org.jspecify.annotations.NullMarked;
