/**
 * The field's formulas (DESIGN, arithmetic that must be exact) as pure functions on intervals. Growth, shares, completion,
 * pulls and gaps of rates are plain numbers here, never percent: 5.8% is 0.058 ({@code Interval.hundredth}), and a result of
 * 0.012 is 1.2% or 1.2个百分点 ({@code Interval.hundredfold}). Operands of one formula are in one unit: convert first.
 *
 * <p>Every result contains the truth for every choice of values from the operands. Where a value enters a formula twice the
 * formula is written so that it enters once, or its ends are taken one by one; what is left over is said at the method. Where
 * a base may be zero or negative there is no growth, and the answer is empty.
 */
@NullMarked
package org.jingwei.core.formula;

import org.jspecify.annotations.NullMarked;
