package org.jingwei.dispatch.indicator;

/**
 * A figure that a light rests on.
 *
 * @param words what it is: 同比, 年度目标, 云岭市同比
 * @param shown the figure with its unit
 * @param source as {@link Report#source}
 */
public record Ground(String words, String shown, String source) {}
