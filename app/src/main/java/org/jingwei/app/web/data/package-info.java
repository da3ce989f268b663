/** 数据: the great table, its cells with all their sources, its series. */
@NullMarked
package org.jingwei.app.web.data;

import org.jspecify.annotations.NullMarked;
