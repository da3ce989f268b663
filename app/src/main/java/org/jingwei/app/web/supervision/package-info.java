/** 督查: the lights and steps that the rules give, what became of them, the standing of units and the bulletin. */
@NullMarked
package org.jingwei.app.web.supervision;

import org.jspecify.annotations.NullMarked;
