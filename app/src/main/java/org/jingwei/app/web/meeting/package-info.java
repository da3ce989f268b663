/** 会议: the pack before, the decisions and tasks during, the minutes after. */
@NullMarked
package org.jingwei.app.web.meeting;

import org.jspecify.annotations.NullMarked;
