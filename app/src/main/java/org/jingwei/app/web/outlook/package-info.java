/** Where a region stands: the one table of main indicators on 首页, and 分析 of one indicator. */
@NullMarked
package org.jingwei.app.web.outlook;

import org.jspecify.annotations.NullMarked;
