/** 考核: departments, towns and counties scored by a card, with the reason of each point. */
@NullMarked
package org.jingwei.app.web.scorecard;

import org.jspecify.annotations.NullMarked;
