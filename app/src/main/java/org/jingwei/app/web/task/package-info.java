/** 调度: tasks from a document, the board, a task with its history, what is late. */
@NullMarked
package org.jingwei.app.web.task;

import org.jspecify.annotations.NullMarked;
