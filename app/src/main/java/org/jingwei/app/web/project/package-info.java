/** 项目: lists, the board, one project with its stages, money and blockers, rates, workbooks in and out. */
@NullMarked
package org.jingwei.app.web.project;

import org.jspecify.annotations.NullMarked;
