/** 目标: what a region aims at in a year, where that is from, how it is split and how it stands. */
@NullMarked
package org.jingwei.app.web.target;

import org.jspecify.annotations.NullMarked;
