/** What a series will be if it goes on as it went: forecasts with bands, never mixed with facts. */
@NullMarked
package org.jingwei.analysis.forecast;

import org.jspecify.annotations.NullMarked;
