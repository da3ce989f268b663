/** 预警: the lights over indicators, each with its reason and what it rests on. */
@NullMarked
package org.jingwei.app.web.alert;

import org.jspecify.annotations.NullMarked;
