/** Files in: text, Word, PDF, web pages and workbooks become documents that keep their places. */
@NullMarked
package org.jingwei.office.read;

import org.jspecify.annotations.NullMarked;
