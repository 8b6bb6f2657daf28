package org.threecolumns.api;

import org.springframework.mock.web.MockHttpServletRequest;

/** A request that says nothing of its size, as with chunks. */
final class Unsized extends MockHttpServletRequest {

    Unsized(MockHttpServletRequest request) {
        super(request.getServletContext(), request.getMethod(), request.getRequestURI());
        setContent(request.getContentAsByteArray());
        setContentType(request.getContentType());
        addHeader("Authorization", request.getHeader("Authorization"));
    }

    @Override
    public int getContentLength() {
        return -1;
    }

    @Override
    public long getContentLengthLong() {
        return -1;
    }
}
