FROM python:3.12-slim
RUN useradd --create-home rapport && mkdir /workspace && chown rapport /workspace
# Chinese characters in pictures and documents
RUN apt-get update && apt-get install -y --no-install-recommends fonts-wqy-microhei && rm -rf /var/lib/apt/lists/*
WORKDIR /opt/rapport
COPY requirements.lock ./
RUN pip install --no-cache-dir --require-hashes -r requirements.lock
COPY . .
RUN pip install --no-cache-dir --no-deps .
USER rapport
WORKDIR /workspace
ENV RAPPORT_HOME=/workspace
VOLUME /workspace
EXPOSE 7860
ENTRYPOINT ["rapport"]
CMD ["serve", "--host", "0.0.0.0"]
